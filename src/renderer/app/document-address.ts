/**
 * Where the bytes of a stored document are: under the page's own address. The page of the development server has another
 * one, and asks across.
 */
export const documentAddress = (sha256: string): string =>
  `${import.meta.env.DEV ? 'app://bilaga/' : ''}document/${sha256}`;
