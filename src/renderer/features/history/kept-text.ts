import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Texts } from '#renderer/app/texts.tsx';

type Kept = CallOutput<'history.restoreRegister'>['kept'];

const kinds = ['annex', 'customer', 'service', 'reveal'] as const;

/** So many names of a kind are told. */
const mostNames = 3;

/** What stayed when the register was restored, kind by kind, each with why. */
export function keptText(kept: Kept, { t, locale }: Pick<Texts, 't' | 'locale'>): string {
  const list = new Intl.ListFormat(locale);
  const parts = kinds.flatMap((kind) => {
    const titles = kept.filter(({ table }) => table === kind).map(({ title }) => title);
    if (titles.length === 0) return [];
    const more = titles.length - mostNames;
    const names = [...titles.slice(0, mostNames), ...(more > 0 ? [t('restore.kept.more', { count: more })] : [])];
    return t(`restore.kept.${kind}`, { count: titles.length, names: list.format(names) });
  });
  return parts.join(' ');
}
