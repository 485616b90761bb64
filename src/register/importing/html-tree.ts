import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { RegisterError } from '#register/errors.ts';
import { reducedHtml } from '#register/importing/html-source.ts';
import { listLimits } from '#register/importing/limits.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/**
 * Parses HTML as browsers do (parse5, WHATWG), within limits of depth and number of elements. A fragment from the
 * clipboard (CF_HTML) loses its preamble; rows copied without their table get one.
 *
 * @throws RegisterError `LIST_TOO_DEEP` when elements are nested or repeated beyond the limits.
 */
export function parseHtml(text: string): HtmlDocument {
  const start = text.indexOf('<');
  const preamble = text.slice(0, Math.max(0, start));
  const html = reducedHtml(text.slice(Math.max(0, start)));
  const bare = /<t[rd]>|<t[rd] /iu.test(html) && !/<table>/iu.test(html);
  const lines = '\n'.repeat(preamble.split('\n').length - 1);
  return parse(`${lines}${bare ? '<table>' : ''}${html}`, {
    treeAdapter: limitedAdapter(),
    sourceCodeLocationInfo: true,
  });
}

function limitedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > listLimits.htmlDepth || elements > listLimits.htmlElements) {
        throw tooManyElements();
      }
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

export function tooManyElements(): RegisterError {
  return new RegisterError('LIST_TOO_DEEP', { depth: listLimits.htmlDepth, elements: listLimits.htmlElements });
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

export function lineOf(node: HtmlNode): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}
