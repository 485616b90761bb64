/** Windows hands a program at most some 2,080 characters. */
export const longestMailLink = 2000;

/** One address, then the rest; what a link may be made of at all (RFC 3986), without a fragment. */
const shape = /^mailto:([^?#&/\s]+)(?:\?([!-~]*))?$/;
const address = /^[^\s@<>",:;]+@[^\s@<>",:;]+$/u;

/**
 * Whether a text is a `mailto:` link (RFC 6068) to one address that says a subject and a text, and nothing else: no copies to
 * others, no attachments, no headers smuggled in.
 */
export function isMailLink(text: string): boolean {
  const [, to, fields = ''] = text.length > longestMailLink ? [] : (shape.exec(text) ?? []);
  if (to === undefined || fields.includes('#') || !address.test(decoded(to) ?? '')) return false;
  const given = fields === '' ? [] : fields.split('&').map((field) => field.split('='));
  const names = given.map(([name]) => name);
  if (new Set(names).size < names.length) return false;
  return given.every(([name, value, ...more]) => {
    const said = decoded(value ?? '');
    if (said === null || more.length > 0) return false;
    return name === 'body' || (name === 'subject' && !/\p{Cc}/u.test(said));
  });
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
