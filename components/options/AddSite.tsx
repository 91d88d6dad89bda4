import { useId, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import { siteKeyFromInput } from '../../core/sites/site-key';
import { usePage } from '../page/page-context';

interface AddSiteProps {
  /** What a rule for a site is most likely for: the opposite of the default. */
  wanted: boolean;
  store(intent: Intent): Promise<boolean>;
}

export function AddSite({ wanted, store }: AddSiteProps) {
  const { sites } = usePage().locale.page.options;
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const id = useId();

  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const site = siteKeyFromInput(text);
    setInvalid(site === null);
    if (site !== null && (await store({ type: 'set-site', site, on: wanted }))) setText('');
  }

  return (
    <form class="add-site" onSubmit={(event) => void add(event)}>
      <label for={id}>{sites.addLabel}</label>
      <input
        class="field"
        id={id}
        value={text}
        placeholder={sites.placeholder}
        spellcheck={false}
        autocapitalize="none"
        autocomplete="off"
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-why` : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button">
        {wanted ? sites.addOn : sites.addOff}
      </button>
      {invalid && (
        <p class="field-error" id={`${id}-why`} role="alert">
          {sites.invalid}
        </p>
      )}
    </form>
  );
}
