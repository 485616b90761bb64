import { describe, expect, it } from 'vitest';
import { translate } from '#shared/messages/translate.ts';

describe('translate', () => {
  it('ends a sentence once where its last word is an abbreviated name', () => {
    const values = { name: 'Cirrus Mail Inc.', when: '2026-03-01' };
    expect(translate('en', 'bin.restored', values)).toBe('Cirrus Mail Inc. is back in the register.');
    expect(translate('en', 'revision.edit-sub-processor')).toBe('Edited a sub-processor');
    expect(translate('en', 'services.removed', { name: 'Cirrus $& Inc.' })).toBe('Removed the service Cirrus $& Inc.');
    expect(translate('sv', 'services.removed', { name: 'Lön m.m.' })).toBe('Tjänsten Lön m.m. är borttagen.');
  });

  it('leaves the dots of what the user has written', () => {
    expect(translate('en', 'services.removed', { name: 'Wait..' })).toBe('Removed the service Wait..');
    expect(translate('en', 'bin.restored', { name: 'a..b' })).toContain('a..b');
  });
});
