export function InsideScreen() { return <section class="page" id="result" tabIndex={-1} />; }
