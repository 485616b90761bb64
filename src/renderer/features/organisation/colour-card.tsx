import type { Organisation } from '#shared/model/organisation.ts';
import { ordinaryAccent, paletteOf, readColour } from '#shared/model/paper-colours.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { ColourWell } from '#renderer/ui/colour-well.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import css from '#renderer/features/organisation/colour-card.module.css';

/** The colour that annexes have on paper: its code, a way to choose it, and what it looks like there. */
export function ColourCard({ organisation: { accentColour } }: { organisation: Organisation }) {
  const { t } = useTexts();
  const save = useSave('organisation.update');
  const set = (colour: string | null) => save({ patch: { accentColour: colour } });
  const saveCode = (written: string) => {
    if (written.trim() === '') return set(null);
    const colour = readColour(written);
    return colour === null ? Promise.resolve(t('organisation.colour.invalid')) : set(colour);
  };
  return (
    <Card title={t('field.accentColour')}>
      <p className={classes(css, 'lead')}>{t('organisation.colour.lead')}</p>
      <div className={classes(css, 'choice')}>
        <Editable>
          <ColourWell
            key={accentColour}
            label={t('organisation.colour.pick')}
            value={accentColour ?? ordinaryAccent}
            onChoose={(colour) => void set(colour)}
          />
        </Editable>
        <div className={classes(css, 'code')}>
          <InlineField
            label={t('organisation.colour.code')}
            value={accentColour ?? ''}
            placeholder={t('organisation.colour.ordinary')}
            onSave={saveCode}
            maxLength={20}
          />
        </div>
      </div>
      <PaperSample accentColour={accentColour} />
      {accentColour !== null && (
        <Editable>
          <Button kind="bare" onPress={() => void set(null)}>
            {t('organisation.colour.reset')}
          </Button>
        </Editable>
      )}
    </Card>
  );
}

/** Paper is white also in the dark. */
function PaperSample({ accentColour }: { accentColour: string | null }) {
  const { t } = useTexts();
  const { accent, headRule, headFill } = paletteOf(accentColour);
  const isLegible = accent === headRule;
  return (
    <>
      <div className={classes(css, 'paper')}>
        <p
          className={classes(css, 'head')}
          style={{ color: accent, backgroundColor: headFill, borderBottomColor: headRule }}
        >
          {t('organisation.colour.sample')}
        </p>
      </div>
      {!isLegible && <p className={classes(css, 'lead')}>{t('organisation.colour.tooLight')}</p>}
    </>
  );
}
