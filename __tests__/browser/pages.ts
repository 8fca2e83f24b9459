import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findTools } from './tools.ts'

export interface View {
  /** In CSS pixels. */
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

const HEIGHT = 900
const WIDTH = 1012
const { resolve } = createRequire(import.meta.url)
const STYLE = readFileSync(resolve('github-markdown-css/github-markdown.css'), 'utf8')
const MERMAID = resolve('@mermaid-js/tiny')

// HTML passes as it is: what GitHub would take away afterwards must not be there at all.
const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes']
const OPTIONS = ['--unsafe', '--github-pre-lang', ...EXTENSIONS.flatMap((name) => ['-e', name])]

/** HTML of GitHub's Markdown. */
export function renderMarkdown(markdown: string): string {
  return execFileSync(findTools().renderer, OPTIONS, { input: markdown, encoding: 'utf8' })
}

/**
 * Gives what shows Markdown in a browser the way that GitHub does, without a network: a page that asks for anything fails
 * the test file. To be called at the top of a test file.
 */
export function startBrowser(): (markdown: string, view?: View) => Promise<Page> {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findTools().browser })
    page = await browser.newPage()
    await page.route('**', (route) => {
      requests.push(route.request().url())
      return route.abort()
    })
  })
  afterAll(async () => {
    await browser?.close()
    expect(requests).toEqual([])
  })
  return async (markdown, { width = WIDTH, colorScheme = 'light' } = {}) => {
    await page.setViewportSize({ width, height: HEIGHT })
    await page.emulateMedia({ colorScheme })
    await page.setContent(htmlPage(renderMarkdown(markdown)))
    return page
  }
}

/**
 * Does what GitHub does to a page after its Markdown: draws the charts, with Mermaid, and gives alerts their boxes. Throws
 * where a chart can't be drawn.
 */
export async function drawLikeGithub(page: Page): Promise<void> {
  await page.addScriptTag({ path: MERMAID })
  await page.evaluate(async () => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default'
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme })
    for (const [at, code] of [...document.querySelectorAll('pre[lang=mermaid] > code')].entries()) {
      const { svg } = await mermaid.render(`chart-${at}`, code.textContent ?? '')
      const drawn = document.createElement('div')
      drawn.innerHTML = svg
      code.parentElement?.replaceWith(drawn)
    }
  })
  await page.evaluate(() => {
    for (const quote of document.querySelectorAll('blockquote')) {
      const mark = quote.firstElementChild?.firstChild
      const [all, kind] = /^\[!([A-Z]+)\]\n?/.exec(mark?.nodeValue ?? '') ?? []
      if (!mark || !all || !kind) continue
      mark.nodeValue = (mark.nodeValue ?? '').slice(all.length)
      const title = document.createElement('p')
      title.className = 'markdown-alert-title'
      title.textContent = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
      const box = document.createElement('div')
      box.className = `markdown-alert markdown-alert-${kind.toLowerCase()}`
      box.append(title, ...quote.childNodes)
      quote.replaceWith(box)
    }
  })
}

interface Mermaid {
  initialize(settings: object): void
  render(id: string, code: string): Promise<{ svg: string }>
}

function htmlPage(body: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>${STYLE} body { margin: 0 } .markdown-body { padding: 16px }</style>
<body><article class="markdown-body">${body}</article>`
}
