import { expect, it } from 'vitest';
import { columnContent } from '#shared/model/annex-profile.ts';
import { columnKinds } from '#register/annexes/column-cells.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import { annexLabelKeys, localizedContents } from '#register/importing/annex/annex-labels.ts';

/** A column or a label that the importer does not know would make our own annexes lists to guess at. */
it('knows every label that a column of an annex has', () => {
  const ofContents = columnContent.options.map((content) => ({ content, label: columnKinds[content].label }));
  const ofProfiles = Object.values(profiles).flatMap(({ columns }) => columns);
  const known = (content: (typeof ofContents)[number]['content']) =>
    content === 'name' ? annexLabelKeys['name-and-number'] : annexLabelKeys[content];
  for (const { content, label } of [...ofContents, ...ofProfiles]) {
    if (label !== undefined) expect(known(content), content).toContain(label);
  }
});

it('knows which contents a bilingual annex has twice', () => {
  for (const content of columnContent.options)
    expect(localizedContents.has(content), content).toBe(columnKinds[content].isLocalized);
});
