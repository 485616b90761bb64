import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useHasRoomForThree } from '#renderer/ui/media-query.ts';
import type { PlacedMark } from '#renderer/features/documents/redaction-marks.ts';

/** A stored file as it is shown beside the record. */
export interface ShownDocument extends Pick<AttachedDocument, 'sha256' | 'name' | 'size' | 'mediaType' | 'addedAt'> {
  /** Where to begin, from 1. */
  readonly page?: number;
  /** What to find in it at once. */
  readonly phrase?: string;
}

export type DocumentSide = 'about' | 'pages' | 'redaction';

interface DocumentsUi {
  /** The document that is shown; null: none. */
  readonly shown: ShownDocument | null;
  readonly show: (document: ShownDocument) => void;
  /** The keyboard goes back to where it was. */
  readonly close: () => void;
  /** What stands beside the pages; null: nothing. */
  readonly side: DocumentSide | null;
  readonly setSide: (side: DocumentSide | null) => void;
  /** What was marked in each document, by its hash, for as long as the register is open. */
  readonly marks: ReadonlyMap<string, readonly PlacedMark[]>;
  readonly setMarks: (sha256: string, marks: readonly PlacedMark[]) => void;
}

const DocumentsUiContext = createContext<DocumentsUi | undefined>(undefined);

interface CameFrom {
  readonly element: Element | null;
  readonly sha256: string;
}

/** The record may have been drawn anew meanwhile; then the document's own row is where one came from. */
function backFrom(from: CameFrom | null): void {
  const row = document.querySelector(`[data-document="${from?.sha256}"]`);
  const element = from?.element?.isConnected === true ? from.element : row;
  if (element instanceof HTMLElement) element.focus();
}

/** Which document the window shows, and what is remembered about documents from one look to the next. */
export function DocumentsUiProvider({ children }: { children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<ShownDocument | null>(null);
  const hasRoom = useHasRoomForThree();
  const [chosenSide, setSide] = useState<DocumentSide | null>();
  const side = chosenSide === undefined ? (hasRoom ? 'about' : null) : chosenSide;
  const [marks, setAllMarks] = useState<DocumentsUi['marks']>(new Map());
  const navigate = useNavigate();
  const cameFrom = useRef<CameFrom>(null);
  const show = useCallback(
    (document: ShownDocument) => {
      cameFrom.current = { element: globalThis.document.activeElement, sha256: document.sha256 };
      setShown(document);
      navigate('register');
    },
    [navigate],
  );
  const close = useCallback(() => {
    setShown(null);
    // The place that it came from may be hidden until then.
    requestAnimationFrame(() => backFrom(cameFrom.current));
  }, []);
  const setMarks = useCallback(
    (sha256: string, changed: readonly PlacedMark[]) => setAllMarks((all) => new Map(all).set(sha256, changed)),
    [],
  );
  const ui = useMemo(
    () => ({ shown, show, close, side, setSide, marks, setMarks }),
    [shown, show, close, side, marks, setMarks],
  );
  return <DocumentsUiContext value={ui}>{children}</DocumentsUiContext>;
}

export function useDocumentsUi(): DocumentsUi {
  const ui = useContext(DocumentsUiContext);
  if (!ui) throw new Error('DocumentsUiProvider is missing');
  return ui;
}
