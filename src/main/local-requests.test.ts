import { describe, expect, it } from 'vitest';
import { isLocalRequest } from '#main/local-requests.ts';

describe('a request', () => {
  it.each(['app://bilaga/index.html', 'blob:app://bilaga/1', 'data:image/png;base64,AA'])(
    'for %s stays inside',
    (url) => {
      expect(isLocalRequest(url, undefined)).toBe(true);
    },
  );
  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'nonsense',
  ])('for %s is blocked', (url) => {
    expect(isLocalRequest(url, undefined)).toBe(false);
  });
  it('may go to the development server in development, and to no other port of it', () => {
    const server = 'http://localhost:5173';
    expect(isLocalRequest('http://localhost:5173/main.tsx', server)).toBe(true);
    expect(isLocalRequest('ws://localhost:5173/', server)).toBe(true);
    expect(isLocalRequest('http://localhost:5174/', server)).toBe(false);
    expect(isLocalRequest('https://localhost:5173/', server)).toBe(false);
  });
});
