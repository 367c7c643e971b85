import type { Directory } from '../directory/directory.ts';
import { type Column, decodeColumn, encodeColumn } from '../facets/column.ts';
import { stampOf } from '../facets/stamp.ts';
import { describeDetails, type KeptDetails } from './kept-details.ts';

/**
 * `/huskeliste/tilbud.json`: the details of every offer, one value a column, in the order of their ids; and what offers
 * were called before. The stamp tells which ids: they stand in the directory's files.
 */
export interface KeptFile {
  stamp: string;
  how: Column<string>;
  phone: Column<readonly [number: string, hours: string, rings: 0 | 1] | 0>;
  link: Column<readonly [href: string, label: string] | 0>;
  addresses: Column<readonly string[]>;
  more: Column<number>;
  replacedBy: Column<string>;
  /** Old ids, each with today's. */
  renamed: readonly (readonly [from: string, to: string])[];
}

/** Write the kept file of a directory. */
export function encodeKept({ offers, today }: Pick<Directory, 'offers' | 'today'>): KeptFile {
  const inOrder = [...offers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const details = inOrder.map((offer) => describeDetails(offer, today));
  return {
    stamp: stampOf(inOrder.map(({ id }) => id)),
    how: encodeColumn(details.map(({ how }) => how)),
    phone: encodeColumn(details.map(({ phone }) => (phone ? [phone.number, phone.hours, phone.rings ? 1 : 0] : 0))),
    link: encodeColumn(details.map(({ link }) => (link ? [link.href, link.label] : 0))),
    addresses: encodeColumn(details.map(({ addresses }) => addresses)),
    more: encodeColumn(details.map(({ more }) => more)),
    replacedBy: encodeColumn(details.map(({ replacedBy }) => replacedBy ?? '')),
    renamed: inOrder.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)),
  };
}

/**
 * Read the details of every offer by its id.
 *
 * @param ids of the offers the file was written of, in any order: the caller has compared the stamps
 */
export function decodeDetails(file: KeptFile, ids: readonly string[]): Map<string, KeptDetails> {
  const how = decodeColumn(file.how);
  const phone = decodeColumn(file.phone);
  const link = decodeColumn(file.link);
  const addresses = decodeColumn(file.addresses);
  const more = decodeColumn(file.more);
  const replacedBy = decodeColumn(file.replacedBy);
  const details = (index: number): KeptDetails => {
    const [words, page] = [phone[index], link[index]];
    return {
      how: how[index] ?? '',
      phone: words ? { number: words[0], hours: words[1], rings: words[2] === 1 } : undefined,
      link: page ? { href: page[0], label: page[1] } : undefined,
      addresses: addresses[index] ?? [],
      more: more[index] ?? 0,
      replacedBy: replacedBy[index] || undefined,
    };
  };
  return new Map([...ids].sort().map((id, index) => [id, details(index)]));
}
