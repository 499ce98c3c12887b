/** The table of contents beside all options. */
import { useContext } from 'preact/hooks';
import { type MessageKey, t } from '../text';
import { Managed } from './managed';
import { isOrganised } from './organisation';
import { useCurrentCard } from './use-current-card';

type ContentsLink = readonly [id: string, name: MessageKey];

/** The groups of the page. If a group has several cards, they form its second level. */
const groups: readonly (readonly [ContentsLink, ...ContentsLink[]])[] = [
  [
    ['plan', 'options_group_when'],
    ['plan', 'options_plan'],
    ['hours', 'options_hours'],
    ['calls', 'options_calls'],
    ['what', 'options_what'],
  ],
  [
    ['how', 'options_group_how'],
    ['how', 'options_how'],
    ['sound-and-speech', 'options_loud'],
    ['look', 'options_look'],
    ['keys', 'options_keys'],
  ],
  [['you', 'options_you']],
  [['exercises', 'options_exercises']],
  [['data', 'options_group_data']],
  [
    ['safety', 'options_group_about'],
    ['safety', 'options_about'],
    ['organisation', 'managed_heading'],
    ['permissions', 'options_permissions'],
    ['report', 'report_heading'],
    ['sources', 'options_sources'],
  ],
];

/** The cards, in their order on the page. */
const cards = [...new Set(groups.flat().map(([id]) => id))];

export function TableOfContents() {
  const organised = isOrganised(useContext(Managed));
  const current = useCurrentCard(cards);
  const link = ([id, name]: ContentsLink, isCard: boolean) => (
    <a href={`#${id}`} aria-current={isCard && id === current ? 'location' : undefined}>
      {t(name)}
    </a>
  );
  return (
    <nav class="contents" aria-label={t('options_contents')}>
      <ul>
        {groups.map(([first, ...others]) => (
          <li key={first[0]}>
            {link(first, others.length === 0)}
            {others.length > 0 && (
              <ul class="small">
                {others
                  .filter(([id]) => organised || id !== 'organisation')
                  .map((entry) => (
                    <li key={entry[0]}>{link(entry, true)}</li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
