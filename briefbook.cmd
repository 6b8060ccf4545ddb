@echo off
rem Starts Briefbook from any folder; packages it first when the jar is missing or older than the sources.
rem Relative paths on the command line are the caller's. BRIEFBOOK_JAVA_OPTIONS adds options for Java, such as -Xmx4g.
setlocal DisableDelayedExpansion
set "BRIEFBOOK_HOME=%~dp0"
set "BRIEFBOOK_JAR=%~dp0target\briefbook.jar"
set "LOCK=%~dp0target\briefbook.packaging"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set /a WAITED=0

"%JAVA%" -version >nul 2>&1
if not errorlevel 1 goto check
echo briefbook: Java is missing; install a JDK, version 17 or newer, or set JAVA_HOME 1>&2
exit /b 3

:check
if exist "%LOCK%\" goto lock
call :stale
if not errorlevel 1 goto run

:lock
if not exist "%~dp0target\" mkdir "%~dp0target"
rem mkdir succeeds for one launcher only; the others wait.
mkdir "%LOCK%" 2>nul
if not errorlevel 1 goto locked
set /a WAITED+=1
if %WAITED% gtr 600 goto waited
ping -n 2 127.0.0.1 >nul
goto lock

:waited
echo briefbook: another process has been packaging for ten minutes; if none is, remove "%LOCK%" 1>&2
exit /b 3

:locked
call :stale
if not errorlevel 1 goto unlock
where mvn >nul 2>&1
if not errorlevel 1 goto package
rmdir "%LOCK%"
echo briefbook: Maven is missing; install it, version 3.8 or newer, so that mvn is on the PATH 1>&2
exit /b 3

:package
echo Packaging Briefbook (first run or changed sources, about a minute)... 1>&2
rem Half a new jar must never be taken for a whole one.
if exist "%BRIEFBOOK_JAR%" del "%BRIEFBOOK_JAR%"
call mvn -q -B -f "%BRIEFBOOK_HOME%pom.xml" -Dquick -DskipTests package 1>&2
if not errorlevel 1 goto unlock
if exist "%BRIEFBOOK_JAR%" del "%BRIEFBOOK_JAR%"
rmdir "%LOCK%"
echo briefbook: packaging failed; the lines above say why 1>&2
exit /b 3

:unlock
rmdir "%LOCK%"

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %BRIEFBOOK_JAVA_OPTIONS% -jar "%BRIEFBOOK_JAR%" %*
exit /b %ERRORLEVEL%

:stale
rem Ends with 1 when there is no jar, or a source that is newer.
powershell -NoProfile -ExecutionPolicy Bypass -Command "$jar = Get-Item -LiteralPath $env:BRIEFBOOK_JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $sources = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:BRIEFBOOK_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ }; $newer = Get-ChildItem -LiteralPath $sources -Recurse | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 }; exit 0"
exit /b %ERRORLEVEL%
