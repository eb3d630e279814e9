const SCRIPT = `(function(){try{var t=localStorage.getItem('theme');if(t!=='light'&&t!=='dark')t=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';document.documentElement.dataset.theme=t;document.cookie='width='+innerWidth+';path=/;max-age=31536000;samesite=lax'}catch(e){}})()`

/** Sets the theme before the first paint, and tells the server the width of the window for its next first drawing. */
export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
