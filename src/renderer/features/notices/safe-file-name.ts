const forbiddenInNames = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** A name that every file system takes. */
export const safeFileName = (name: string, ending = ''): string =>
  `${name.replaceAll(forbiddenInNames, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 150)}${ending}`;
