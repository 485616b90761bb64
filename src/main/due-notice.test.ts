import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DueNotice } from '#main/due-notice.ts';
import { Log } from '#main/log.ts';

function setUp(count: number) {
  const asked: unknown[] = [];
  const shown: string[] = [];
  const answered = Promise.withResolvers<void>();
  const notice = new DueNotice({
    list: async (period) => {
      asked.push(period);
      setImmediate(answered.resolve);
      return { ok: true, data: Array.from({ length: count }, () => ({ subProcessor: 'Brännkyrka Drift AB' })) };
    },
    show: (text) => shown.push(text),
    log: new Log(mkdtempSync(join(tmpdir(), 'due-notice-'))),
  });
  return { notice, asked, shown, answered: answered.promise };
}

describe('what has come due', () => {
  it('is told as a number from the day after the last time until today, without any name', async () => {
    const { notice, asked, shown, answered } = setUp(2);
    notice.opened('2026-02-20', '2026-03-01', 'sv');
    await answered;
    expect(asked).toEqual([{ from: '2026-02-21', to: '2026-03-01' }]);
    expect(shown).toEqual(['2 datum i registret har infallit sedan 2026-02-20.']);
  });
  it('is not told where there is nothing', async () => {
    const { notice, shown, answered } = setUp(0);
    notice.opened('2026-02-20', '2026-03-01', 'en');
    await answered;
    expect(shown).toEqual([]);
  });
  it.each([
    ['unless switched on', '2026-02-20', null],
    ['the first time', null, 'en'],
    ['twice a day', '2026-03-01', 'en'],
    ['where the clock was ahead', '2027-01-01', 'en'],
  ] as const)('is not asked for %s', (_when, before, language) => {
    const { notice, asked } = setUp(2);
    notice.opened(before, '2026-03-01', language);
    expect(asked).toEqual([]);
  });
  it('is shown in the window until it has been seen', () => {
    const { notice } = setUp(2);
    notice.opened('2026-02-20', '2026-03-01', null);
    expect(notice.since).toBe('2026-02-20');
    notice.seen();
    expect(notice.since).toBeNull();
    notice.opened('2026-03-01', '2026-03-01', null);
    expect(notice.since).toBeNull();
  });
});
