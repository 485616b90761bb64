import { useState } from 'react';
import { BookOpen, FilePlus2, FolderOpen, type LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useCreation } from '#renderer/app/opening.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/start/other-ways.module.css';

export function OtherWays({ onEmpty, onOpen }: { onEmpty: () => void; onOpen: () => void }) {
  const { t, explain } = useTexts();
  const create = useCreation();
  const [error, setError] = useState<string>();
  const makeSample = () => {
    setError(undefined);
    create({ organisation: t('start.sample.organisation'), sample: true, list: {} }).catch((failure: unknown) =>
      setError(explain(failure)),
    );
  };
  return (
    <section>
      <h2 className={classes(css, 'heading')}>{t('start.otherWays')}</h2>
      <div className={classes(css, 'ways')}>
        <Way icon={BookOpen} title={t('start.sample.title')} text={t('start.sample.text')} onPress={makeSample} />
        <Way icon={FilePlus2} title={t('start.empty.title')} text={t('start.empty.text')} onPress={onEmpty} />
        <Way icon={FolderOpen} title={t('start.open.title')} text={t('start.open.text')} onPress={onOpen} />
      </div>
      {error !== undefined && <Notice tone="bad" role="alert" title={error} />}
    </section>
  );
}

interface WayProps {
  icon: LucideIcon;
  title: string;
  text: string;
  onPress: () => void;
}

function Way({ icon, title, text, onPress }: WayProps) {
  return (
    <AriaButton onPress={onPress} className={classes(css, 'way')}>
      <Icon icon={icon} size={20} />
      <span className={classes(css, 'texts')}>
        <span className={classes(css, 'title')}>{title}</span>
        <span className={classes(css, 'text')}>{text}</span>
      </span>
    </AriaButton>
  );
}
