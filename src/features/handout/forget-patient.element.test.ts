import { beforeEach, expect, test } from 'vitest';
import { NOBODY } from '#domain/refer/refer-state.ts';
import { loadPatient, storePatient } from '../refer/refer-store.ts';
import { forgetPatient } from './forget-patient.ts';

beforeEach(() => sessionStorage.clear());

test("what the page for professionals keeps is taken away, and nothing of another site's", () => {
  storePatient({ ...NOBODY, problem: 'L95', chosen: ['gaahold'] });
  sessionStorage.setItem('henvis-1:/en-anden-kommune/', 'K86');
  forgetPatient();
  expect(loadPatient()).toEqual(NOBODY);
  expect(Object.keys(sessionStorage)).toEqual(['henvis-1:/en-anden-kommune/']);
});
