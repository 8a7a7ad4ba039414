@echo off
rem Starts the program: ketnap help
rem Finds a JDK 25, builds what is missing, and keeps a cache for fast starts (JDK AOT cache).
rem No delayed expansion: a path or a word may hold an exclamation mark. The words of the command stand in no
rem bracketed block: they may hold a bracket, as in "list(1).xlsx".
setlocal EnableExtensions DisableDelayedExpansion
set "PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul
set "ROOT=%~dp0"
rem What java.exe is started with loses every letter outside the system's code page (JDK-8368853); short names have none.
for %%R in ("%ROOT%.") do set "ROOT=%%~fsR\"
set "CODE=0"

set "FOUND="
set "GIVEN="
if defined JAVA_HOME set "GIVEN=%JAVA_HOME:"=%"
if defined GIVEN call :try "%GIVEN%"
for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do if not defined FOUND if exist "%%~P" for /d %%D in ("%%~P\*") do if not defined FOUND call :try "%%~fD"
if defined FOUND goto found
echo Khong tim thay JDK 25. Hay cai JDK 25 tro len (vi du Temurin, https://adoptium.net) hoac dat JAVA_HOME. 1>&2
echo No JDK 25 was found. Install JDK 25 or newer (for example Temurin, https://adoptium.net) or set JAVA_HOME. 1>&2
set "CODE=2"
goto end

:found
for %%J in ("%FOUND%") do set "JAVA_HOME=%%~fsJ"
for %%F in ("%JAVA_HOME%\release") do set "JDK=%%~tF-%%~zF"
set "JDK=%JDK:/=%"
set "JDK=%JDK::=%"
set "JDK=%JDK: =%"
set "JDK=%JDK:.=%"
rem As a ZIP for Windows the program comes unfolded, and nothing is ever built.
set "APP=%ROOT%app"
if exist "%APP%\ketnap.jar" goto unfolded
set "JAR=%ROOT%target\ketnap.jar"
set "STALE=no"
if not exist "%JAR%" set "STALE=yes"
if "%STALE%"=="no" if exist "%ROOT%src\main" for /f %%S in ('powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $source = ($env:ROOT + 'src\main'), ($env:ROOT + 'pom.xml'); if (Get-ChildItem -LiteralPath $source -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $made } | Select-Object -First 1) { 'yes' } else { 'no' }"') do set "STALE=%%S"
if not "%STALE%"=="yes" goto built

echo Dang dung chuong trinh, lan dau mat vai phut... / Building the program, some minutes the first time... 1>&2
rem With its folder: called by its name in quotes, mvn.cmd would look for itself in the current folder.
set "MVN="
for /f "delims=" %%M in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%M"
if not defined MVN set "MVN=%ROOT%mvnw.cmd"
pushd "%ROOT%"
call "%MVN%" -B -ntp package -Dmaven.test.skip=true -Dcyclonedx.skip=true -Djacoco.skip=true 1>&2
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" goto unbuilt
rem The jar is as new as its build, even where nothing in it had to change.
pushd "%ROOT%target"
copy /b ketnap.jar+,, >nul
popd

:built
rem The jar is unfolded once, beside older ones that may still run; the JDK's cache cannot look into a jar of jars.
rem The folder's name carries time and size of the jar.
for %%F in ("%JAR%") do set "STAMP=%%~tF-%%~zF"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP::=%"
set "STAMP=%STAMP: =%"
set "STAMP=%STAMP:.=%"
set "APP=%ROOT%target\app-%STAMP%"
if "%STALE%"=="yes" if exist "%APP%" rmdir /s /q "%APP%"
if exist "%APP%\ketnap.jar" goto unfolded
if exist "%APP%.new" rmdir /s /q "%APP%.new"
"%JAVA_HOME%\bin\java.exe" -Djarmode=tools -jar "%JAR%" extract --destination "%APP%.new" >nul
if errorlevel 1 goto unbuilt
move "%APP%.new" "%APP%" >nul
if errorlevel 1 goto unbuilt
for /f "skip=3 delims=" %%D in ('dir /b /ad /o-d "%ROOT%target\app-*" 2^>nul') do rmdir /s /q "%ROOT%target\%%D" 2>nul

:unfolded
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "CACHE=%APP%\%JDK%.aot"
if exist "%CACHE%" goto run
if /i "%~1"=="serve" goto rehearse
if /i "%~1"=="demo" goto rehearse
goto run

:rehearse
rem A wrong word is refused at once, not after the rehearsal.
"%JAVA_HOME%\bin\java.exe" %OPTIONS% -Dketnap.check=true -jar "%APP%\ketnap.jar" %*
set "CODE=%ERRORLEVEL%"
if not "%CODE%"=="0" goto end
echo Dang chuan bi de nhung lan sau khoi dong nhanh (mot lan)... / Preparing for fast starts (once)... 1>&2
set "SCRATCH=%APP%\rehearsal-%RANDOM%%RANDOM%"
"%JAVA_HOME%\bin\java.exe" %OPTIONS% "-XX:AOTCacheOutput=%CACHE%.new" -Dketnap.rehearsal=true -jar "%APP%\ketnap.jar" serve --port 0 --data "%SCRATCH%\data" >"%APP%\rehearsal.log" 2>&1
rmdir /s /q "%SCRATCH%" 2>nul
if exist "%CACHE%.new" move /y "%CACHE%.new" "%CACHE%" >nul

:run
set "AOT="
if exist "%CACHE%" set AOT="-XX:AOTCache=%CACHE%"
"%JAVA_HOME%\bin\java.exe" %OPTIONS% %AOT% -jar "%APP%\ketnap.jar" %*
set "CODE=%ERRORLEVEL%"
goto end

:unbuilt
echo Khong dung duoc chuong trinh. / The program could not be built. 1>&2
set "CODE=1"

:end
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%

rem Takes a folder as the JDK if it is one, and new enough.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
rem What is built already needs no compiler.
if not exist "%~1\bin\javac.exe" if not exist "%ROOT%app\ketnap.jar" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%U in ("%~1\release") do if "%%~U"=="JAVA_VERSION" for /f "delims=.-+" %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
exit /b 0
