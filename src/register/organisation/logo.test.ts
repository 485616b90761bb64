import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDocument } from '#register/documents/documents.ts';
import { printableLogo, setLogo } from '#register/organisation/logo.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { discPng, jpegFile } from '#test/images.ts';
import { snapshot } from '#test/snapshot.ts';

function saved(name: string, bytes: Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const red = discPng(20, [200, 0, 0]);

describe('the organisation’s logo', () => {
  it('is stored as a document by what it is, and one undo takes it away again', () => {
    const register = newTestRegister();
    const before = snapshot(register);
    const { revision } = setLogo(register, saved('logo.bin', red));
    const sha256 = register.organisation.logoSha256 ?? '';
    expect(findDocument(register, sha256)).toMatchObject({ mediaType: 'image/png', size: red.length });
    expect(register.revision(revision ?? 0)).toMatchObject({ action: 'edit-organisation', records: 1 });
    register.undo();
    expect(snapshot(register)).toEqual(before);
    register.redo();
    expect(register.organisation.logoSha256).toBe(sha256);
  });

  it('leaves the former one stored when another takes its place or none', () => {
    const register = newTestRegister();
    setLogo(register, saved('logo.png', red));
    const former = register.organisation.logoSha256 ?? '';
    setLogo(register, saved('logo.jpg', jpegFile({ width: 20, height: 10, components: 3 })));
    expect(findDocument(register, register.organisation.logoSha256 ?? '').mediaType).toBe('image/jpeg');
    setLogo(register, null);
    expect(register.organisation.logoSha256).toBeNull();
    expect(findDocument(register, former).size).toBe(red.length);
    expect(printableLogo(register)).toBeNull();
  });

  it('changes nothing when it is refused', () => {
    const register = newTestRegister();
    const set = (bytes: Uint8Array) => () => setLogo(register, saved('logo.png', bytes));
    expect(set(Buffer.alloc(2_000_001))).toThrow('logo.png is 3 MB; at most 2 MB');
    expect(set(Buffer.from('GIF89a'))).toThrow('logo.png is not a PNG or JPEG image');
    expect(register.organisation.logoSha256).toBeNull();
  });

  it('of a register from elsewhere that is no image is refused when it is to be printed', () => {
    const register = newTestRegister();
    register.commit('edit-organisation', (tx) => {
      const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      tx.putDocument({ sha256, size: 0, mediaType: 'image/png', storedAt: '2026-03-01T08:00:00.000Z' }, []);
      tx.update('organisation', register.organisation.id, { logoSha256: sha256 });
    });
    expect(() => printableLogo(register)).toThrow(expect.objectContaining({ code: 'LOGO_NOT_AN_IMAGE' }));
  });
});
