import { Fragment } from 'react';

const isoDates = /\b(\d{4}-\d{2}-\d{2})\b/u;

/** A text in which no date is broken at its hyphens. */
export function Dated({ children }: { children: string }) {
  // Every second piece is a date; the pieces of one text have no other name than their place.
  return children.split(isoDates).map((piece, index) =>
    index % 2 === 1 ? (
      <time key={index} dateTime={piece}>
        {piece}
      </time>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
