/** Changes of one update: the body of each object; null frees it. */
export type Changes = Readonly<Record<number, string | null>>;

export interface UpdateOptions {
  /** Further entries of the trailer, or others in the place of those that are there. */
  readonly trailer?: Readonly<Record<string, string>>;
  /** Objects that are written, but that no cross-reference names. */
  readonly hidden?: Changes;
}

export interface SignatureOptions {
  /** Object number of an existing field to sign; without it a new field is made. */
  readonly field?: number;
  /** Name of the new field. */
  readonly name?: string;
  /** Rectangle of the new field, such as `0 0 0 0`. */
  readonly rectangle?: string;
  /** Entries of the field besides the usual ones. */
  readonly fieldEntries?: string;
  /** Whether the form lists the new field; the page always does. */
  readonly isListed?: boolean;
  readonly subFilter?: string;
  /** The time that is claimed, as a PDF writes it. */
  readonly time?: string;
  /** Entries of the signature dictionary besides the usual ones. */
  readonly entries?: string;
  /** Bytes kept for the signature. */
  readonly room?: number;
}

/** Makes the signature's /Contents of the two signed parts. */
export type Sign = (parts: readonly [Buffer, Buffer]) => Buffer | Promise<Buffer>;

/**
 * A small PDF, written by hand with tables of cross-references, that can be changed and signed in incremental updates
 * as any program, well-meaning or not, could do it. It has its objects as they are in the newest revision.
 */
export class Paper {
  readonly bytes: Buffer;
  readonly objects: ReadonlyMap<number, string>;
  /** What every trailer says from here on. */
  readonly trailer: Readonly<Record<string, string>>;

  constructor(
    bytes: Buffer,
    objects: ReadonlyMap<number, string>,
    trailer: Readonly<Record<string, string>> = { Root: '1 0 R' },
  ) {
    this.bytes = bytes;
    this.objects = objects;
    this.trailer = trailer;
  }

  static from(objects: Changes): Paper {
    const start = Buffer.from('%PDF-1.7\n%\u00e5\u00e4\u00f6\u00ff\n', 'latin1');
    return new Paper(start, new Map()).update(objects);
  }

  body(number: number): string {
    const body = this.objects.get(number);
    if (body === undefined) throw new Error(`no object ${number}`);
    return body;
  }

  get next(): number {
    return Math.max(0, ...this.objects.keys()) + 1;
  }

  update(changes: Changes, { trailer = {}, hidden = {} }: UpdateOptions = {}): Paper {
    const objects = new Map(this.objects);
    const pieces = [this.bytes];
    let length = this.bytes.length;
    const write = (text: string): void => {
      const piece = Buffer.from(text, 'latin1');
      pieces.push(piece);
      length += piece.length;
    };
    const rows: string[] = [];
    for (const [key, body] of Object.entries(changes)) {
      rows.push(
        `${key} 1\n${String(body === null ? 0 : length).padStart(10, '0')} 00000 ${body === null ? 'f' : 'n'} \n`,
      );
      if (body === null) objects.delete(Number(key));
      else {
        objects.set(Number(key), body);
        write(`${key} 0 obj\n${body}\nendobj\n`);
      }
    }
    for (const [key, body] of Object.entries(hidden)) write(`${key} 0 obj\n${body}\nendobj\n`);
    const table = length;
    const kept = { ...this.trailer, ...trailer };
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.bytes.toString('latin1'))?.[1];
    const entries = Object.entries({
      Size: String(Math.max(0, ...objects.keys()) + 1),
      ...(previous !== undefined && { Prev: previous }),
      ...kept,
    });
    const first = previous === undefined ? '0 1\n0000000000 65535 f \n' : '';
    write(
      `xref\n${first}${rows.join('')}trailer\n<<${entries.map(([key, value]) => `/${key} ${value}`).join(' ')}>>\nstartxref\n${table}\n%%EOF\n`,
    );
    const { Prev: _once, XRefStm: _too, ...lasting } = kept;
    return new Paper(Buffer.concat(pieces), objects, lasting);
  }

  /** Signs in an update; the fields of the form are those of object 5, the annotations of the page those of object 11. */
  async sign(sign: Sign, options: SignatureOptions = {}): Promise<Paper> {
    const { room = 6000, subFilter = 'adbe.pkcs7.detached', entries = '', time = 'D:20261101123000Z' } = options;
    const signature = this.next;
    const hole = '0'.repeat(2 * room);
    const range = '/ByteRange [0 9999999999 9999999999 9999999999]';
    const dictionary = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${subFilter}/M(${time}) ${entries} ${range} /Contents <${hole}>>>`;
    const prepared = this.update({ [signature]: dictionary, ...this.#fieldChanges(signature, options) });
    const { bytes } = prepared;
    const start = bytes.indexOf(`<${hole}>`, this.bytes.length, 'latin1');
    const end = start + hole.length + 2;
    const numbers = `/ByteRange [0 ${start} ${end} ${bytes.length - end}]`.padEnd(range.length, ' ');
    bytes.write(numbers, bytes.indexOf(range, this.bytes.length, 'latin1'), 'latin1');
    const contents = await sign([bytes.subarray(0, start), bytes.subarray(end)]);
    if (contents.length > room) throw new Error(`${contents.length} bytes do not fit`);
    bytes.write(contents.toString('hex'), start + 1, 'latin1');
    const objects = new Map(prepared.objects);
    objects.set(
      signature,
      dictionary.replace(range, numbers).replace(`<${hole}>`, `<${bytes.toString('latin1', start + 1, end - 1)}>`),
    );
    return new Paper(bytes, objects, prepared.trailer);
  }

  #fieldChanges(
    signature: number,
    { field, name, rectangle, fieldEntries, isListed = true }: SignatureOptions,
  ): Changes {
    if (field !== undefined) return { [field]: this.body(field).replace(/>>$/, `/V ${signature} 0 R>>`) };
    const number = signature + 1;
    const append = (list: number): string => this.body(list).replace(/\]/, ` ${number} 0 R]`);
    return {
      [number]: `<</Type/Annot/Subtype/Widget/FT/Sig/T(${name ?? `Signature${number}`})/Rect[${rectangle ?? '0 0 0 0'}]/F 132/P 3 0 R/V ${signature} 0 R ${fieldEntries ?? ''}>>`,
      ...(isListed && { 5: append(5) }),
      11: append(11),
    };
  }
}

export const stream = (data: string, entries = ''): string =>
  `<<${entries}/Length ${Buffer.byteLength(data, 'latin1')}>>\nstream\n${data}\nendstream`;

const textField = (name: string, y: number, value: string, look: number): string =>
  `<</Type/Annot/Subtype/Widget/FT/Tx/T(${name})/Rect[50 ${y} 250 ${y + 20}]/F 4/P 3 0 R/DA(/F1 12 Tf)${value}/AP<</N ${look} 0 R>>>>`;

/** A contract of one page: a text, a picture named /P, a filled and an empty text field, and an empty place to sign. */
export function contract(): Paper {
  const look = (text: string): string => stream(text, '/Type/XObject/Subtype/Form/BBox[0 0 200 20]');
  return Paper.from({
    1: '<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R/Lang(en)>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 7 0 R>>/XObject<</P 8 0 R>>>>/Annots 11 0 R>>',
    4: stream('BT /F1 12 Tf 50 700 Td (The fee is 1 000.) Tj ET /P Do'),
    5: '<</Fields[6 0 R 9 0 R 10 0 R]/SigFlags 3>>',
    6: textField('Price', 600, '/V(1000)', 12),
    7: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    8: look('0 0 10 10 re f'),
    9: textField('Place', 500, '', 13),
    10: '<</Type/Annot/Subtype/Widget/FT/Sig/T(Customer)/Rect[50 50 250 100]/F 4/P 3 0 R>>',
    11: '[6 0 R 9 0 R 10 0 R]',
    12: look('BT /F1 12 Tf (1000) Tj ET'),
    13: look(''),
    14: '<</Producer(test)>>',
  });
}
