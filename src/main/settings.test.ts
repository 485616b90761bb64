import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Log } from '#main/log.ts';
import { languageOf, SettingsFile } from '#main/settings.ts';

function setUp(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const path = join(folder, 'settings.json');
  if (text !== undefined) writeFileSync(path, text);
  const logs = join(folder, 'logs');
  const open = () => new SettingsFile(path, 'sv', new Log(logs));
  const logged = () => (existsSync(join(logs, 'bilaga.log')) ? readFileSync(join(logs, 'bilaga.log'), 'utf8') : '');
  return { folder, path, open, logged };
}

const defaults = {
  language: 'sv',
  theme: 'system',
  registerColumns: null,
  notifyDue: false,
  recent: [],
  opened: {},
  window: null,
};

describe('settings', () => {
  it('start with the defaults, and without a word in the log', () => {
    const { open, logged } = setUp();
    expect(open().current).toEqual(defaults);
    expect(logged()).toBe('');
  });
  it('are the same after the next start', () => {
    const { open, folder } = setUp();
    open().update({ language: 'en', theme: 'dark' });
    expect(open().current).toEqual({ ...defaults, language: 'en', theme: 'dark' });
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"theme":"pink"}',
    '{"recent":[7]}',
    '{"registerColumns":[{"id":"purpose","width":-1}]}',
    '\u0000\u0001',
    '{"window":{"bounds":{"x":1e400}}}',
  ])('that are damaged (%j) give the defaults, and the log says so', (text) => {
    const { open, logged } = setUp(text);
    expect(open().current).toEqual(defaults);
    expect(logged()).toContain('settings were not understood');
  });
  it('of a newer version keep what is known', () => {
    const { open } = setUp('{"theme":"light","sound":"loud"}');
    expect(open().current).toEqual({ ...defaults, theme: 'light' });
  });
  it('that cannot be written still hold', () => {
    const { open, path, logged } = setUp();
    const settings = open();
    mkdirSync(path); // a folder in the file's place
    settings.update({ theme: 'dark' });
    expect(settings.current.theme).toBe('dark');
    expect(logged()).toContain('settings could not be written');
  });
});

describe('recent registers', () => {
  it('are kept with the day on which they were opened last; those that are not recent any more without', () => {
    const settings = setUp().open();
    settings.addRecent('/r/a.bilaga', '2026-03-01');
    settings.addRecent('/r/b.bilaga', '2026-03-02');
    settings.addRecent('/r/a.bilaga', '2026-03-03');
    expect(settings.current.opened).toEqual({ '/r/a.bilaga': '2026-03-03', '/r/b.bilaga': '2026-03-02' });
    for (let number = 1; number <= 9; number += 1) settings.addRecent(`/r/${number}.bilaga`, '2026-03-04');
    expect(Object.keys(settings.current.opened)).not.toContain('/r/b.bilaga');
  });
  it('are the last ten, newest first, each once', () => {
    const { open } = setUp();
    const settings = open();
    for (let number = 1; number <= 12; number += 1) settings.addRecent(`/r/${number}.bilaga`, '2026-03-01');
    settings.addRecent('/r/5.bilaga', '2026-03-02');
    expect(settings.current.recent.map((path) => path.slice(3, -7))).toEqual([
      '5',
      '12',
      '11',
      '10',
      '9',
      '8',
      '7',
      '6',
      '4',
      '3',
    ]);
    expect(open().current.recent).toEqual(settings.current.recent);
  });
});

describe('the first language', () => {
  it.each([
    [['sv-SE', 'en-US'], 'sv'],
    [['sv'], 'sv'],
    [['SV-FI'], 'sv'],
    [['en-US', 'sv-SE'], 'en'],
    [['svc-XX'], 'en'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ])('of a system that prefers %j is %s', (preferred, language) => {
    expect(languageOf(preferred)).toBe(language);
  });
});
