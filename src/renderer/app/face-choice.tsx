import { Contrast, Eye } from 'lucide-react';
import type { CalendarFace } from '#shared/model/due.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';

interface FaceChoiceProps {
  /** Of the messages, which say what the choice means for what is exported. */
  texts: 'due.export.face' | 'vendorFile.face';
  value: CalendarFace;
  onChange: (face: CalendarFace) => void;
  isDisabled?: boolean;
}

/** Under which name masked sub-processors go in what is exported. */
export function FaceChoice({ texts, value, onChange, isDisabled = false }: FaceChoiceProps) {
  const { t } = useTexts();
  return (
    <RadioCards
      label={t(texts)}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      options={[
        {
          id: 'public',
          label: t(`${texts}.public`),
          description: t(`${texts}.public.help`),
          tone: 'mask',
          aside: <Icon icon={Contrast} />,
        },
        {
          id: 'internal',
          label: t(`${texts}.internal`),
          description: t(`${texts}.internal.help`),
          aside: <Icon icon={Eye} />,
        },
      ]}
    />
  );
}
