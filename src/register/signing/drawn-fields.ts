import { PdfBool, PdfDict, PdfStream } from '@libpdf/core';
import type { FormField } from '#register/signing/form-fields.ts';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

/**
 * How viewers draw the filled fields whose look is not theirs to keep: where it is missing, or the form asks for it to be
 * made anew (ISO 32000-1, table 218, NeedAppearances). Default appearance strings (DA), empty where none is given.
 */
export function drawnFields(fields: readonly FormField[], reader: PdfReader, catalog: PdfDict): string[] {
  const form = reader.dictionary(catalog, 'AcroForm');
  const asks = form && reader.resolve(form.get('NeedAppearances'));
  const isAnew = asks instanceof PdfBool && asks.value;
  return fields.flatMap(({ type, line, widgets }) => {
    const hasValue = line.some((part) => part.has('V'));
    if (type === 'Sig' || !hasValue || !(isAnew || widgets.some((widget) => !widget.has('AP')))) return [];
    return widgets.map((widget) => {
      const owner = [widget, ...line, ...(form ? [form] : [])].find((part) => part.has('DA'));
      return (owner && reader.text(owner, 'DA')) ?? '';
    });
  });
}

/** Whether a field's look has no resources of its own, so that a viewer may look for them in the form's. */
export function borrowsResources(fields: readonly FormField[], reader: PdfReader): boolean {
  return fields.some(({ widgets }) =>
    widgets.some((widget) => {
      const looks = [...(reader.dictionary(widget, 'AP') ?? [])].map(([, look]) => reader.resolve(look));
      const states = looks.flatMap((look) => {
        if (look instanceof PdfStream || !(look instanceof PdfDict)) return [look];
        return [...look].map(([, state]) => reader.resolve(state));
      });
      return states.some((state) => state instanceof PdfStream && !reader.dictionary(state, 'Resources'));
    }),
  );
}
