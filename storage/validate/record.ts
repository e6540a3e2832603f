import * as v from 'valibot';
import type { Day } from '../../core/day/day';
import type { Carried } from '../carried';
import { DAY } from './day';
import { isDay, plainDay } from './is-day';
import { NOTE } from './notes';
import { type Place, senseless, senselessDay } from './sense';
import { SETTING } from './settings';
import { PIECE } from './shelves';

/** What is wrong with a record, and where in it. */
export interface Fault {
  readonly place: Place;
  /** What should be there, in the validator's short form (`"yes" | "no"`); null where that cannot be said so. */
  readonly expected: string | null;
  /** What is there, in the same form, cut off where it is long. */
  readonly found: string;
}

/** A record as the schema has it, or why it is none. */
export type RecordRead = { readonly record: unknown } | { readonly fault: Fault };

/** More of a wrong value than this is not shown, in characters. */
const SHOWN = 80;

/**
 * Checks one record strictly: shape, and sense. What is exported passes, or the file could not be imported again.
 *
 * @param key of the record in its store
 * @returns the record in the order and with the fields of its schema
 */
export function checkRecord(store: Carried, key: string, value: unknown): RecordRead {
  // Days are nearly all there is of ten years. The schema is asked about one of them where something is wrong.
  if (store === 'days' && isDay(value)) return sensible(store, plainDay(value));
  const schema = schemaOf(store, key);
  if (!schema) return { fault: { place: [], expected: null, found: cut(key) } };
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) return { fault: faultOf(result.issues[0]) };
  return sensible(store, result.output);
}

function sensible(store: Carried, record: unknown): RecordRead {
  const place = store === 'days' ? senselessDay(record as Day) : senseless(record);
  return place ? { fault: { place, expected: null, found: shown(at(record, place)) } } : { record };
}

/** In words for a developer: kept with what is set aside. */
export function inShort({ place, expected, found }: Fault): string {
  const where = place.length > 0 ? `${place.join(' › ')}: ` : '';
  return expected ? `${where}expected ${expected}, found ${found}` : `${where}${found} makes no sense here`;
}

/** A value in a few characters. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(`"${value}"`);
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' && value !== null ? 'Object' : cut(String(value));
}

/** Whether there is such a record: settings and notes have names that are known, everything else has ids. */
export function isKnown(store: Carried, key: string): boolean {
  return schemaOf(store, key) !== null;
}

function schemaOf(store: Carried, key: string): v.GenericSchema | null {
  if (store === 'days') return DAY;
  if (store !== 'settings' && store !== 'notes') return PIECE[store];
  const drawer: Readonly<Record<string, v.GenericSchema>> = store === 'settings' ? SETTING : NOTE;
  return Object.hasOwn(drawer, key) ? (drawer[key] as v.GenericSchema) : null;
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : cut(String(key))));
  return { place, expected: issue.expected, found: cut(issue.received) };
}

function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
