import { useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { PersonPlace, PersonReport, PersonSought } from '#shared/model/person.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';

export type ErasureStep = 'who' | 'found' | 'consequence' | 'done';

export const nobody: PersonSought = { name: '', email: '', phone: '' };

export const placeKey = ({ table, recordId, field }: PersonPlace): string => `${table}/${recordId}/${field}`;

/** What of the person goes. */
export interface Choice {
  /** Keys of the places that stay as they are. */
  readonly leftOut: ReadonlySet<string>;
  /** Also who made the revisions, where the person did. */
  readonly authors: boolean;
}

const all: Choice = { leftOut: new Set(), authors: false };

export interface Erasure {
  readonly step: ErasureStep;
  readonly goTo: (step: ErasureStep) => void;
  readonly person: PersonSought;
  readonly setPerson: (person: PersonSought) => void;
  /** The person in a word: what is known first. */
  readonly name: string;
  /** Nothing was written when the search was asked for. */
  readonly isMissing: boolean;
  readonly report: PersonReport;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  /** The places that will be erased. */
  readonly chosen: readonly PersonPlace[];
  readonly search: () => void;
  readonly erase: () => void;
  readonly isSearching: boolean;
  readonly isErasing: boolean;
  readonly failure: CallError | null;
  readonly result: CallOutput<'persons.erase'> | undefined;
}

/** Erasing a person, from who it is to what remains. */
export function useErasure(sought: PersonSought): Erasure {
  const [step, goTo] = useState<ErasureStep>('who');
  const [person, setPerson] = useState(sought);
  const [isMissing, setIsMissing] = useState(false);
  const [report, setReport] = useState<PersonReport>({ places: [], authored: 0, readings: [], remains: [] });
  const [choice, choose] = useState(all);
  const find = useCommand('persons.find');
  const erasing = useCommand('persons.erase');
  const chosen = report.places.filter((place) => !choice.leftOut.has(placeKey(place)));
  const name = [person.name, person.email, person.phone].map((text) => text.trim()).find((text) => text !== '') ?? '';
  const search = () => {
    setIsMissing(name === '');
    if (name === '') return;
    const onSuccess = (found: PersonReport) => {
      setReport(found);
      choose(all);
      goTo('found');
    };
    find.mutate({ input: person }, { onSuccess });
  };
  const erase = () => {
    const places = chosen.map(({ table, recordId, field }) => ({ table, recordId, field }));
    erasing.mutate({ input: { person, places, authors: choice.authors } }, { onSuccess: () => goTo('done') });
  };
  return {
    step,
    goTo,
    person,
    setPerson,
    name,
    isMissing,
    report,
    choice,
    choose,
    chosen,
    search,
    erase,
    isSearching: find.isPending,
    isErasing: erasing.isPending,
    failure: find.error ?? erasing.error,
    result: erasing.data,
  };
}
