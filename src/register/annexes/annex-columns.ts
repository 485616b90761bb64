import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { ColumnContent } from '#shared/model/annex-profile.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { bothLanguages } from '#register/annexes/both-languages.ts';
import { columnKinds, type CellGrounds } from '#register/annexes/column-cells.ts';
import type { ResolvedProfile } from '#register/annexes/resolve-profile.ts';
import type { AnnexRowSource } from '#register/annexes/row-source.ts';

/** A row in the annex's language and, of a bilingual annex, in the second. */
export type RowFaces = readonly [AnnexRowSource, AnnexRowSource?];

/** The language of the second column of a pair is in its key. */
export const secondKey = (content: ColumnContent, language: ContentLanguage): string => `${content}.${language}`;

/** Columns and rows. What is written per language has a column in each, side by side; the rest stands once. */
export function columnsAndRows(
  profile: ResolvedProfile,
  rows: readonly RowFaces[],
  languages: readonly [ContentLanguage, ContentLanguage?],
  grounds: CellGrounds,
): Pick<AnnexContent, 'columns' | 'rows'> {
  const [language, second] = languages;
  const place = { grounds, columns: profile.columns };
  const parts = profile.columns.map((content, column) => {
    const { cell, isLocalized } = columnKinds[content];
    const label = profile.label(column, language);
    const first = (faces: RowFaces, index: number) => cell(faces[0], { index, ...place });
    const other = (faces: RowFaces, index: number) => (faces[1] ? cell(faces[1], { index, ...place }) : '');
    if (second === undefined) return [{ key: content, label, text: first }];
    const secondLabel = profile.label(column, second);
    if (isLocalized)
      return [
        { key: content, label, text: first },
        { key: secondKey(content, second), label: secondLabel, text: other },
      ];
    const text = (faces: RowFaces, index: number) => bothLanguages(first(faces, index), other(faces, index));
    return [{ key: content, label: bothLanguages(label, secondLabel), text }];
  });
  const columns = parts.flat();
  return {
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: rows.map((faces, index) => Object.fromEntries(columns.map(({ key, text }) => [key, text(faces, index)]))),
  };
}
