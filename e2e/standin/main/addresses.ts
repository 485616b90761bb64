/** The app's own schemes, as it registered them. */
export interface Privileges {
  standard?: boolean;
  secure?: boolean;
  supportFetchAPI?: boolean;
}
export const schemes = new Map<string, Privileges>();

/**
 * Stock Chromium cannot navigate to a scheme that it does not know, and would give it an opaque origin. So
 * scheme://host/path lives at https://host.scheme.standin.invalid/path; `.invalid` never resolves (RFC 2606).
 */
export function toWeb(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (!schemes.has(scheme.toLowerCase())) return url;
  return `https://${host.toLowerCase()}.${scheme.toLowerCase()}.standin.invalid${rest || '/'}`;
}

/** The app's own address for what Chromium believes to be at `url`. */
export function fromWeb(url: string): string {
  const [, host = '', scheme = '', rest = ''] =
    /^https:\/\/([^/]*)\.([a-z0-9+-]+)\.standin\.invalid(\/.*|$)/i.exec(url) ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** A policy that names a scheme (`img-src app:`) must cover its https address too. */
export function widenPolicy(policy: string): string {
  let text = policy;
  for (const scheme of schemes.keys()) {
    const named = new RegExp(`(^|[\\s;"'])${scheme}:(?=[\\s;"']|$)`, 'g');
    text = text.replace(named, `$1${scheme}: https://*.${scheme}.standin.invalid`);
  }
  return text;
}

export const widenPolicyInPage = (html: string): string =>
  html.replace(/<meta[^>]+content-security-policy[^>]+>/gi, (meta) =>
    meta.replace(/content="([^"]*)"/i, (_, policy: string) => `content="${widenPolicy(policy)}"`),
  );
