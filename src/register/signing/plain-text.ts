const longest = 200;

/**
 * A text from a file as it may be shown: on one line, without control characters, and without those that turn the
 * direction of writing, with which a name can be made to look like another one (Unicode TR 36, 3.7).
 */
export function plainText(text: string): string {
  const visible = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return Array.from(visible).length > longest ? `${Array.from(visible).slice(0, longest).join('')}…` : visible;
}
