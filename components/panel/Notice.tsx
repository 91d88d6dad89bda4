interface NoticeProps {
  title: string;
  more?: string;
  action?: { label: string; act(): void };
  /** Read out at once, and in the signal colour. */
  urgent?: boolean;
}

export function Notice({ title, more, action, urgent = false }: NoticeProps) {
  return (
    <div class={urgent ? 'notice urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
      <div>
        <p class="notice-title">{title}</p>
        {more && <p>{more}</p>}
      </div>
      {action && (
        <button type="button" class="button" onClick={action.act}>
          {action.label}
        </button>
      )}
    </div>
  );
}
