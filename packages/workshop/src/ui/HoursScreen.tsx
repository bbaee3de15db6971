export function HoursScreen() { return <section class="page" id="result" tabIndex={-1} />; }
