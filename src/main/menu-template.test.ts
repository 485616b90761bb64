import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuCommands, type MenuEvent } from '#shared/ipc/bridge.ts';
import { fileRef } from '#shared/ipc/route.ts';
import { windowLanguages } from '#shared/model/languages.ts';
import { menuTemplate } from '#main/menu-template.ts';

const recent = [{ file: fileRef.parse('token'), name: 'Lund & Söner.bilaga' }];
const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const build = (language: 'sv' | 'en', send: (event: MenuEvent) => void = () => undefined) =>
  flat(menuTemplate({ language, theme: 'dark', recent, mac: false }, send));

describe.each(windowLanguages)('the menu in %s', (language) => {
  it('has each command once, and no other', () => {
    const ids = build(language)
      .map(({ id }) => id)
      .filter((id) => id !== undefined && !id.startsWith('menu.'));
    expect(ids).toHaveLength(menuCommands.length);
    expect(new Set(ids)).toEqual(new Set(menuCommands));
  });
  it('has no two letters alike within one menu', () => {
    for (const { submenu } of build(language)) {
      if (!Array.isArray(submenu)) continue;
      const letters = submenu.flatMap(({ label }) => /&([^& ])/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
      expect(letters).toEqual([...new Set(letters)]);
    }
  });
  it('leaves the shortcuts to the window', () => {
    const taken = build(language).filter(
      ({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false,
    );
    expect(taken).toEqual([]);
  });
});

describe('an item', () => {
  it('sends its command', () => {
    const sent: MenuEvent[] = [];
    const items = build('sv', (event) => sent.push(event));
    const click = (label: string): void => {
      const item = items.find((candidate) => candidate.label === label);
      Reflect.apply(item?.click ?? (() => undefined), undefined, []);
    };
    click('&Ångra');
    click('Lund && Söner.bilaga');
    expect(sent).toEqual([{ command: 'edit.undo' }, { command: 'register.openFile', file: recent[0] }]);
  });
  it('shows the theme and the language that hold', () => {
    const checked = build('sv').filter((item) => item.checked === true);
    expect(checked.map(({ id }) => id)).toEqual(['theme.dark', 'language.sv']);
  });
});
