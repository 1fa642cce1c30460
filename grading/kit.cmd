@echo off
rem Runs the kit: builds what it needs first, then hands over to gossipkit.grading.cli.Kit.
setlocal
for %%I in ("%~dp0..") do set "root=%%~fI"
set "jar=%root%\grading\target\gossipkit-grading.jar"
set "stamp=%root%\grading\target\kit.stamp"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo kit: no java found: install a JDK, 17 or newer>&2
  exit /b 4
)

rem The learner's class is not part of the kit: it may not even compile. Neither is the reference.
powershell -NoProfile -Command ^
  "$stamp = Get-Item -LiteralPath $env:stamp -ErrorAction SilentlyContinue;" ^
  "if (-not $stamp -or -not (Test-Path -LiteralPath $env:jar)) { exit 1 };" ^
  "$kit = 'exercise', 'tests', 'mutants', 'grading' | ForEach-Object { \"$env:root\$_\pom.xml\", \"$env:root\$_\src\main\" };" ^
  "$newer = Get-ChildItem -Path (@(\"$env:root\pom.xml\") + $kit) -Recurse -ErrorAction SilentlyContinue |" ^
  "  Where-Object { $_.FullName -notlike '*\exercise\src\main\java\gossipkit\exercise\*' -and $_.LastWriteTime -gt $stamp.LastWriteTime };" ^
  "if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo kit: no mvn found: install Maven 3.8 or newer>&2
  exit /b 4
)
echo Building the kit (the first time: about a minute)...>&2
pushd "%root%"
if not exist grading\target mkdir grading\target
type nul >grading\target\kit.stamp.next
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true "-Dstarter.excluded=gossipkit/exercise/**" -pl grading -am package >grading\target\kit-build.log 2>&1
if errorlevel 1 (
  type grading\target\kit-build.log>&2
  echo kit: the kit itself does not build: see above>&2
  popd
  exit /b 4
)
move /y grading\target\kit.stamp.next grading\target\kit.stamp >nul
popd

:run
"%java%" -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dgossipkit.home=%root%" -jar "%jar%" %*
exit /b %errorlevel%
