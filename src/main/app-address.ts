/** The window's address; the build's files and the open register's documents are under it. */
export const appScheme = 'app';
const appHost = 'bilaga';
export const appPage = `${appScheme}://${appHost}/index.html`;

export type AppAddress =
  | { readonly kind: 'file'; readonly segments: readonly string[] }
  | { readonly kind: 'document'; readonly sha256: string };

const plainSegment = /^[\w.\-@+ ]+$/;

/**
 * What an address of the app means; `undefined` for any other host and for a path that is not plainly below the root.
 * Segments are decoded once, after the split, so that an encoded slash or dot cannot build a way out.
 */
export function parseAppAddress(address: string): AppAddress | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== `${appScheme}:` || url.host !== appHost || url.username !== '') return undefined;
  const segments = decoded(url.pathname.slice(1).split('/'));
  if (!segments) return undefined;
  const [first, second] = segments;
  if (first !== 'document') return { kind: 'file', segments };
  return segments.length === 2 && second !== undefined && /^[0-9a-f]{64}$/.test(second)
    ? { kind: 'document', sha256: second }
    : undefined;
}

function decoded(raw: readonly string[]): string[] | undefined {
  try {
    const segments = raw.map(decodeURIComponent);
    return segments.every((segment) => plainSegment.test(segment) && !/^\.+$/.test(segment)) ? segments : undefined;
  } catch {
    return undefined; // a malformed escape names nothing
  }
}
