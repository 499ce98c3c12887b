/** The break window: asks, plays, says what counted, and closes itself. */
import { render } from 'preact';
import { dressDocument } from './platform/i18n';
import { closeWindow } from './platform/page';
import { BreakPage } from './ui/break/page';
import { Trial } from './ui/break/trial';
import './ui/theme.css';
import './ui/recall.css';
import './ui/safety.css';
import './ui/first-use.css';
import './ui/break/break.css';
import './ui/break/back-today.css';
import './ui/routine/routine.css';

dressDocument('break_title');
const id = decodeURIComponent(location.hash.slice(1));
render(id === 'try' ? <Trial onClose={closeWindow} /> : <BreakPage id={id} />, document.body);
