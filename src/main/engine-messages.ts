import type { WireResult } from '#shared/ipc/result.ts';

export interface DocumentInfo {
  readonly size: number;
  readonly mediaType: string;
}

/** What main tells the engine's worker. */
export type ToWorker =
  | { readonly type: 'grant'; readonly token: string; readonly path: string }
  /** `cancelled` is one Int32 that main sets to 1: work that never returns to the event loop sees it, unlike a message. */
  | {
      readonly type: 'call';
      readonly call: number;
      readonly route: string;
      readonly input: unknown;
      readonly cancelled: SharedArrayBuffer;
    }
  | DocumentRequest
  | { readonly type: 'close' };

export type DocumentRequest =
  | { readonly type: 'document-open'; readonly read: number; readonly sha256: string }
  | { readonly type: 'document-next' | 'document-stop'; readonly read: number };

/** What the engine's worker tells main. */
export type FromWorker =
  | { readonly type: 'progress'; readonly call: number; readonly done: number; readonly total: number }
  | { readonly type: 'answer'; readonly call: number; readonly result: WireResult }
  /** An unexpected error, for the log. */
  | { readonly type: 'bug'; readonly during: string; readonly text: string }
  | DocumentMessage;

export type DocumentMessage =
  | { readonly type: 'document-info'; readonly read: number; readonly info: DocumentInfo | undefined }
  | { readonly type: 'document-chunk'; readonly read: number; readonly bytes: Uint8Array }
  | { readonly type: 'document-end'; readonly read: number }
  | { readonly type: 'document-failed'; readonly read: number; readonly message: string };
