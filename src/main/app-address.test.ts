import { describe, expect, it } from 'vitest';
import { parseAppAddress } from '#main/app-address.ts';

const sha256 = 'a1'.repeat(32);

describe('an address of the app', () => {
  it('names a built file', () => {
    expect(parseAppAddress('app://bilaga/assets/index-D_4.js?v=1#top')).toEqual({
      kind: 'file',
      segments: ['assets', 'index-D_4.js'],
    });
  });
  it('names a document by its hash', () => {
    expect(parseAppAddress(`app://bilaga/document/${sha256}`)).toEqual({ kind: 'document', sha256 });
  });
  it('cannot climb: dot segments end at the root', () => {
    const climbing = parseAppAddress('app://bilaga/../../etc/passwd');
    expect(climbing).toEqual({ kind: 'file', segments: ['etc', 'passwd'] });
    expect(parseAppAddress('app://bilaga/%2e%2e/%2E%2E/etc/passwd')).toEqual(climbing);
  });
  it.each([
    'app://bilaga/..%2f..%2fetc/passwd',
    'app://bilaga/%2e%2e%2fpackage.json',
    'app://bilaga/..%5c..%5cwindows',
    'app://bilaga/assets\\..\\..\\x',
    'app://bilaga/%252e%252e/x',
    'app://bilaga/a%00.html',
    'app://bilaga/%',
    'app://bilaga//etc/passwd',
    'app://bilaga/',
    'app://bilaga/assets/',
    'app://bilaga/C:/x',
    'app://evil/index.html',
    'app://bilaga.evil/index.html',
    'app://user@bilaga/index.html',
    'app://bilaga:80/index.html',
    'https://bilaga/index.html',
    'file:///etc/passwd',
    'index.html',
    `app://bilaga/document/${sha256.toUpperCase()}`,
    `app://bilaga/document/${sha256}/x`,
    'app://bilaga/document/index.html',
    'app://bilaga/document',
  ])('%s means nothing', (address) => {
    expect(parseAppAddress(address)).toBeUndefined();
  });
});
