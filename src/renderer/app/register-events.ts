import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { registerChanged } from '#shared/ipc/bridge.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { forgetRegister } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

/** Follows what happens to the register outside the window: another one opened, closed, or the engine started anew. */
export function useRegisterEvents(): void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { t } = useTexts();
  useEffect(() => {
    const stopRegister = window.bilaga.on('register-changed', (payload) => {
      const change = registerChanged.safeParse(payload).data;
      if (change?.reason === 'closed') navigate('register');
      if (change?.reason === 'restarted') {
        showToast({
          tone: change.open ? 'neutral' : 'bad',
          text: t(change.open ? 'engine.restarted' : 'engine.stopped'),
        });
        void forgetRegister(queries);
      }
    });
    const stopTheme = window.bilaga.on(
      'system-theme',
      () => void queries.invalidateQueries({ queryKey: ['shell.settings'] }),
    );
    return () => {
      stopRegister();
      stopTheme();
    };
  }, [queries, navigate, t]);
}
