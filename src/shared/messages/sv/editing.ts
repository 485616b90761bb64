import type { editingEn } from '#shared/messages/en/editing.ts';

/** Ändra många poster på en gång, tjänster, sammanslagning, röjanden. */
export const editingSv: Record<keyof typeof editingEn, string> = {
  'error.REFERENCE_MISSING':
    '{record}: det som ”{field}” hänvisar till finns inte i registret, så inget har ändrats. Det kan ha tagits bort eller ångrats; välj på nytt.',
  'error.ENGAGES_OTHERS':
    '{name} anlitar {more, plural, =0 {{others}} other {{others} och # till}}, så inget har tagits bort. Ta bort även dem, eller ange först vem som anlitar dem i stället.',
  'error.CUSTOMER_HAS_ANNEXES':
    '{count, plural, one {En bilaga är utfärdad} other {# bilagor är utfärdade}} till {name} och finns alltid kvar i registret, så kunden har inte tagits bort.',
  'error.MERGE_NEEDS_TWO': '{name} kan inte slås ihop med sig självt. Välj ett annat underbiträde.',
  'error.SERVICE_EXISTS': 'Det finns redan en tjänst som heter {name}, så inget har ändrats. Välj ett annat namn.',
  'error.SERVICE_IS_THE_ONLY_ONE':
    '{name} har inte tagits bort: det är den enda tjänsten för {more, plural, =0 {{example}} other {{example} och # till}}, som utan den skulle gälla alla tjänster. Ange en annan tjänst där först, eller gör {name} inaktiv.',
  'error.REVEALED_BY_ANNEX':
    'Att {recipient} fick veta namnet {name} antecknades av en utfärdad bilaga och kan inte ändras. Lägg till en egen anteckning i stället.',
  'error.LOGO_NOT_AN_IMAGE': '{file} är inte en PNG- eller JPEG-bild som går att läsa till slutet. Välj en annan fil.',
  'error.LOGO_DIMENSIONS':
    '{file} mäter {width} × {height} bildpunkter; en logotyp får mäta högst {limit} på varje sida. Välj en mindre.',
  'error.LOGO_COLOURS':
    '{file} är gjord för tryck (CMYK), vilket en arkivbeständig PDF inte kan innehålla. Spara bilden i RGB eller gråskala och välj den igen.',

  'merge.note': '{what} (från {name})',
  'reveal.annexRecipient': 'Mottagaren av bilaga {number}',

  'cli.help.reveals':
    'Listar vem som fått veta vilket maskerat namn, det senaste först: datum, mottagare, namn, offentlig benämning, sätt, grund. --as-of DATUM listar vad loggen sade vid slutet av den dagen.',
  'cli.help.merge':
    'Gör ett underbiträde av flera: KEEP behåller sitt namn och det som är ifyllt, tomma fält fylls från de andra, och deras behandlingar, avtal och röjanden flyttas dit. Där de skiljer sig läggs det som KEEP inte säger till i dess anteckningar. En revision; undo tar tillbaka den.',
  'cli.noReveals': 'Ingen har ännu fått veta ett maskerat namn.',
  'cli.merged':
    'Slog ihop {count, plural, one {# underbiträde} other {# underbiträden}} med {name} (revision {revision}).',
};
