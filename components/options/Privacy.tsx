import { usePage } from '../page/page-context';

export function Privacy() {
  const { sections, privacy } = usePage().locale.page.options;
  return (
    <section class="prose">
      <h2>{sections.privacy}</h2>
      <p class="prose-lead">{privacy.lead}</p>
      {privacy.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{privacy.permissionsHeading}</h3>
      <dl class="permissions">
        {privacy.permissions.map(({ name, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
