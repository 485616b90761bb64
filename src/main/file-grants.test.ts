import { describe, expect, it } from 'vitest';
import { FileGrants } from '#main/file-grants.ts';

describe('file grants', () => {
  it('gives a token that says nothing of the path, and the same one again', () => {
    const told: string[][] = [];
    const grants = new FileGrants((token, path) => told.push([token, path]));
    const token = grants.grant('/home/dpo/nordvik.bilaga', 'read');
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(grants.grant('/home/dpo/nordvik.bilaga', 'read')).toBe(token);
    expect(grants.path(token)).toBe('/home/dpo/nordvik.bilaga');
    expect(told).toEqual([[token, '/home/dpo/nordvik.bilaga']]);
  });
  it.each(['', '/home/dpo/nordvik.bilaga', '__proto__', '00000000-0000-4000-8000-000000000000'])(
    'knows no file under the token %j that it never gave',
    (token) => {
      const grants = new FileGrants(() => undefined);
      grants.grant('/home/dpo/nordvik.bilaga', 'read');
      expect(() => grants.path(token)).toThrow(expect.objectContaining({ code: 'FILE_NOT_GRANTED' }));
      expect(grants.mayWrite(token)).toBe(false);
    },
  );
  it('does not let the right to read a file become the right to replace it', () => {
    const grants = new FileGrants(() => undefined);
    const read = grants.grant('/home/dpo/annex.pdf', 'read');
    const write = grants.grant('/home/dpo/annex.pdf', 'write');
    expect([grants.mayWrite(read), grants.mayWrite(write)]).toEqual([false, true]);
  });
});
