import { createRequire } from 'node:module';
import type * as layoutModule from 'pdfmake/js/LayoutBuilder.js';
import type * as documentModule from 'pdfmake/js/PDFDocument.js';
import type * as rendererModule from 'pdfmake/js/Renderer.js';

/** Not named `require`: electron-vite's bundle declares that name itself. */
const load = createRequire(import.meta.url);

/**
 * What pdfmake's own printer consists of. Composed here instead of by `createPdf`, so that the document and the renderer
 * can be ours (tags, PDF/A) without patching pdfmake's classes for everybody, and so that nothing resolves addresses.
 * Loaded rather than imported: Node, Vitest and the bundle disagree on what the default import of such a module is.
 */
const documents: typeof documentModule = load('pdfmake/js/PDFDocument.js');
const layouts: typeof layoutModule = load('pdfmake/js/LayoutBuilder.js');
const renderers: typeof rendererModule = load('pdfmake/js/Renderer.js');

export const PDFDocument = documents.default;
export const LayoutBuilder = layouts.default;
export const Renderer = renderers.default;
