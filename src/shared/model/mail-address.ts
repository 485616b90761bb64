/** Local part and a domain with a dot (RFC 5321, 4.1.2, without its rarer forms); international names too. */
const mailAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@.<>()[\]\\,;:"]+(?:\.[^\s@.<>()[\]\\,;:"]+)+$/u;

/** Whether a text has one or several e-mail addresses, with a name before or a word between, and none that is not one. */
export function holdsMailAddresses(text: string): boolean {
  const parts = text.split(/[\s,;<>()]+/u).filter((part) => part.includes('@'));
  return (
    parts.length > 0 && parts.every((part) => mailAddress.test(part.replace(/^mailto:/iu, '').replace(/\.$/u, '')))
  );
}
