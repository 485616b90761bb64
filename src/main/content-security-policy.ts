/**
 * Nothing is loaded but the app's own files, and no inline script at all. The nonce is for the style elements that
 * React Aria and the grid write; they read it from the page's `csp-nonce` meta element. A worker takes the policy of its
 * own script, so that scripts are served with one too.
 */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For documents, which others wrote: should one ever be taken for a page, it may do nothing. */
export const inertPolicy = "default-src 'none'; sandbox";
