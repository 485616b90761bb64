import { FileInput, SearchX } from 'lucide-react';
import type { Commands } from '#renderer/app/commands.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

export function EmptyRegister({ commands }: { commands: Commands }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={FileInput}
      sentence={t('register.empty')}
      action={
        <Button kind="primary" onPress={() => commands['list.takeIn']?.()}>
          {t('command.takeIn')}
        </Button>
      }
      example={<Button onPress={() => commands['subProcessor.new']?.()}>{t('command.newSubProcessor')}</Button>}
    />
  );
}

export function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={SearchX}
      sentence={t('register.noMatch')}
      action={<Button onPress={onClear}>{t('register.clearFilter')}</Button>}
    />
  );
}
