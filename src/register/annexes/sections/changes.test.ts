import { expect, it } from 'vitest';
import { changesSection } from '#register/annexes/sections/changes.ts';
import { inLanguages } from '#register/annexes/sections/section.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { noticeScene } from '#test/notice-scene.ts';

async function tellingScene() {
  const scene = noticeScene();
  await scene.send('2026-01-10');
  const { register, lindome } = scene;
  const datesIn = (language: 'sv' | 'en'): (string | undefined)[] => {
    const customer = register.get('customer', lindome);
    const grounds = { records: register, customer, audience: 'customer', date: '2026-03-01' } as const;
    return changesSection(grounds, inLanguages([language])).rows.map((row) => row['date']);
  };
  return { ...scene, datesIn };
}

it('a change that has not been made is not told as made: it says that it is planned, with the announced day', async () => {
  const { register, changeId, datesIn } = await tellingScene();
  expect([datesIn('sv'), datesIn('en')]).toEqual([['Planerad från 2026-06-01'], ['Planned from 2026-06-01']]);
  register.commit('edit-notice', (tx) => tx.update('plannedChange', changeId, { startsOn: null }));
  expect(datesIn('sv')).toEqual(['Planerad']);
  carryOut(register, { changeId, on: '2026-02-20', despite: false });
  expect(datesIn('sv')).toEqual(['2026-02-20']);
});

it('one that was made by hand is not called planned, and has its own day', async () => {
  const { register, planned, datesIn } = await tellingScene();
  updateProcessing(register, planned, { state: 'active', startsOn: '2026-02-25' });
  expect(datesIn('sv')).toEqual(['2026-02-25']);
});
