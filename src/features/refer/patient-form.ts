import { holdsCpr } from '#domain/text/cpr.ts';
import type { ReferState } from '#domain/refer/refer-state.ts';
import type { ResidenceTown } from '#domain/refer/residence.ts';
import { capitalise } from '#domain/text/fields.ts';
import { readTown } from '../directory/near-field.ts';
import type { Parts } from '../parts/parts.ts';
import { CPR } from './wording.ts';

type Fields = Pick<ReferState, 'problem' | 'town' | 'age' | 'role'>;

/** What a role changes: words and order. */
export interface RoleWords {
  person: string;
  begins: 'refer' | 'tell';
  /** Pathways that come first. */
  first: readonly string[];
}

/** The fields of the page: what is typed about the patient, and who types it. */
export class PatientForm {
  readonly problem: HTMLInputElement;
  readonly town: HTMLInputElement;
  readonly age: HTMLInputElement;
  readonly towns: readonly ResidenceTown[];
  readonly #part: Parts;
  readonly #root: HTMLElement;
  readonly #role: HTMLSelectElement | null;

  constructor(root: HTMLElement, part: Parts) {
    this.#root = root;
    this.#part = part;
    this.problem = part<HTMLInputElement>('problem');
    this.town = part<HTMLInputElement>('town');
    this.age = part<HTMLInputElement>('age');
    this.#role = root.querySelector<HTMLSelectElement>('[data-part="role"]');
    this.towns = [...(this.town.list?.options ?? [])].map((option) => ({
      ...readTown(option),
      neighbour: option.dataset['neighbour'] !== undefined,
    }));
  }

  get value(): Fields {
    return {
      problem: this.problem.value,
      town: this.town.value,
      age: this.age.value,
      role: this.#role?.value ?? '',
    };
  }

  /** Go to the first field; what stands there from before gives way to what is typed. */
  begin(): void {
    this.problem.focus({ preventScroll: true });
    this.problem.select();
  }

  write({ problem, town, age, role }: Fields): void {
    this.problem.value = problem;
    this.town.value = town;
    this.age.value = age;
    if (this.#role) {
      this.#role.value = role;
      if (this.#role.selectedIndex < 0) this.#role.selectedIndex = 0;
    }
  }

  /** Empty a field that holds a CPR number, and say so in place: nothing of it is looked for or kept. */
  refuseCpr(field: HTMLInputElement): boolean {
    if (!holdsCpr(field.value)) return false;
    field.value = '';
    this.sayOf(field === this.town ? 'town' : 'problem', CPR);
    return true;
  }

  sayOf(field: 'problem' | 'town', text: string): void {
    const said = this.#part(`${field}-said`);
    if (said.textContent !== text) said.textContent = text;
  }

  get role(): RoleWords {
    const data = this.#role?.selectedOptions[0]?.dataset ?? {};
    return {
      person: data['person'] ?? 'patienten',
      begins: data['begins'] === 'tell' ? 'tell' : 'refer',
      first: (data['pathways'] ?? '').split(' ').filter(Boolean),
    };
  }

  /** Put the role's words where they stand, and its first column first. */
  showRole(): void {
    const { person, begins } = this.role;
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-words]')) {
      element.textContent = capitalise((element.dataset['words'] ?? '').replaceAll('{person}', person));
    }
    this.#part('new-label').textContent = person === 'patienten' ? 'Ny patient' : 'Begynd forfra';
    if (this.#role) this.#part('role-note').textContent = noteOf(this.#role);
    const [doors, tell] = [this.#part('doors'), this.#part('tell-section')];
    const [first, second] = begins === 'tell' ? [tell, doors] : [doors, tell];
    if (this.#part('body').firstElementChild !== first) second.before(first);
  }
}

function noteOf(role: HTMLSelectElement): string {
  const note = role.selectedOptions[0]?.dataset['note'] ?? '';
  return note && `${note}.`;
}
