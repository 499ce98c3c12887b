/** The break window: asks, plays the break, shows what counted, and closes itself. */
import './ui/theme.css';
import './ui/window-container.css';
import './ui/break/break.css';
import { render } from 'preact';
import { beginPage } from './page/begin';
import { closeWindow } from './page/own-window';
import { keepWindow } from './page/window-size';
import { BreakPage } from './ui/break/page';
import { Trial } from './ui/break/trial';
import { PageErrorBoundary } from './ui/safely';

beginPage('break', 'break_title');
const id = decodeURIComponent(location.hash.slice(1));
// `try` alone, or followed by an exercise; the id of a real break never has this form.
const trial = /^try(?:=(.*))?$/.exec(id);
const page = trial ? <Trial exerciseId={trial[1] ?? ''} onClose={closeWindow} /> : <BreakPage id={id} />;
keepWindow();
render(<PageErrorBoundary>{page}</PageErrorBoundary>, document.body);
