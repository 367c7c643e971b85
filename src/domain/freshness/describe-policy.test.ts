import { expect, test } from 'vitest';
import { describePolicy } from './describe-policy.ts';

const after = (dueAfterMonths: number, staleAfterMonths: number) => ({ dueAfterMonths, staleAfterMonths });
const lines = (policy: Parameters<typeof describePolicy>[0]) =>
  describePolicy(policy).map((line) => `${line.holdsFor}: ${line.dueAfterMonths}, ${line.staleAfterMonths}`);

test('rules with the same months become one line, and the last holds for all others', () => {
  expect(
    lines([
      { stage: 'course', ...after(6, 12) },
      { stage: 'transition', ...after(6, 12) },
      { type: 'association', ...after(12, 18) },
      { type: 'volunteer', ...after(12, 18) },
      after(12, 24),
    ]),
  ).toEqual(['Forløb og På vej videre: 6, 12', 'Forening og Frivillige: 12, 18', 'Alle andre: 12, 24']);
});

test('a single rule holds for all offers', () => {
  expect(lines([after(12, 24)])).toEqual(['Alle tilbud: 12, 24']);
});

test('a rule for a stage of one kind of organiser names both', () => {
  expect(lines([{ stage: 'course', type: 'clinic', ...after(3, 6) }, after(12, 24)])[0]).toBe('Forløb, Klinik: 3, 6');
});

test('a rule that no offer can reach is not promised', () => {
  expect(lines([after(12, 24), { stage: 'course', ...after(3, 6) }])).toEqual(['Alle tilbud: 12, 24']);
});

test('rules apart in the list are not joined: the first that fits is the one that holds', () => {
  expect(
    lines([
      { stage: 'course', ...after(6, 12) },
      { type: 'clinic', ...after(3, 9) },
      { stage: 'transition', ...after(6, 12) },
    ]),
  ).toEqual(['Forløb: 6, 12', 'Klinik: 3, 9', 'På vej videre: 6, 12']);
});
