import type { DueItem } from '#shared/model/due.ts';
import type { Texts } from '#renderer/app/texts.tsx';

/** Whom of the customers something is about: one by name, several counted; empty where it is about none. */
export function customerWords({ customers: [first, ...others] }: DueItem, { t }: Pick<Texts, 't'>): string {
  return first ? t('due.customers', { count: others.length + 1, name: first.name }) : '';
}

/** Whose it is, in one line: "Lindome kommun · Kattegatt Drift AB". */
export const whoseWords = (item: DueItem, texts: Pick<Texts, 't'>): string =>
  [customerWords(item, texts), item.subProcessor].filter((part) => part !== '').join(' · ');
