/** More pages than are read of any document (`textLimits.pages`). */
const pagesOfDocument = 2 ** 20;

/** The number of a page in the register, by the number of its document's reading and its place, from 1. */
export const pageNumber = (reading: number, page: number): number => reading * pagesOfDocument + page;

export const readingOfPage = (number: number): number => Math.floor(number / pagesOfDocument);

export const placeOfPage = (number: number): number => number % pagesOfDocument;

/** The least and the greatest number that a page of this reading can have. */
export const pageRange = (reading: number): readonly [number, number] => [
  pageNumber(reading, 0),
  pageNumber(reading, pagesOfDocument - 1),
];
