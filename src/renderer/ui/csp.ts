/** The nonce that the content security policy grants to style elements; React Aria reads the same meta element. */
export function styleNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  // Chromium hides the attribute from scripts' getAttribute, not the property.
  return meta?.nonce || meta?.content || undefined;
}
