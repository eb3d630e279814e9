'use client'

/** Switches between the two themes and remembers it; the first choice is the system's. */
export function ThemeButton() {
  const toggle = () => {
    const root = document.documentElement
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
    localStorage.setItem('theme', root.dataset.theme)
  }
  return (
    <button type="button" className="control" onClick={toggle}>
      <span className="max-sm:hidden">Light / dark</span>
      <span className="sm:hidden">Theme</span>
    </button>
  )
}
